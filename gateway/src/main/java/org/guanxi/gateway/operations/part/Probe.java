package org.guanxi.gateway.operations.part;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.net.SocketTimeoutException;
import java.net.URI;
import org.guanxi.gateway.operations.OperationsSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks one process how it is. Nobody is waited for longer than the settings say. */
@Component
public class Probe {

    private static final int UNAVAILABLE = 503;

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Info(@Nullable Build build) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Build(@Nullable String version) {}

    private final RestClient http;

    Probe(OperationsSettings settings) {
        HttpClientSettings patience =
                HttpClientSettings.defaults().withTimeouts(settings.patience(), settings.patience());
        this.http = RestClient.builder()
                .requestFactory(ClientHttpRequestFactoryBuilder.httpComponents().build(patience))
                .build();
    }

    public Instance ask(URI address) {
        Health health = health(address);
        if (health != Health.UP) {
            return Instance.unheard(address, health);
        }
        String metrics = read(address, "/actuator/prometheus", String.class);
        Info info = read(address, "/actuator/info", Info.class);
        Measures measures = metrics == null ? null : Measures.in(metrics);
        return new Instance(
                address,
                health,
                measures == null ? null : measures.started(),
                info == null || info.build() == null ? null : info.build().version(),
                measures);
    }

    private Health health(URI address) {
        try {
            int status = http.get()
                    .uri(address.resolve("/actuator/health"))
                    .exchange((request, response) -> response.getStatusCode().value());
            return status == UNAVAILABLE ? Health.DOWN : status == 200 ? Health.UP : Health.SILENT;
        } catch (ResourceAccessException unheard) {
            return unheard.getCause() instanceof SocketTimeoutException ? Health.SILENT : Health.AWAY;
        }
    }

    /** Not everybody tells everything. */
    private <T> @Nullable T read(URI address, String path, Class<T> type) {
        try {
            return http.get().uri(address.resolve(path)).retrieve().body(type);
        } catch (RestClientException untold) {
            return null;
        }
    }
}
