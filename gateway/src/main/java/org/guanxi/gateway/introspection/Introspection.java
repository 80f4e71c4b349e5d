package org.guanxi.gateway.introspection;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks identity whether a token is still in force (RFC 7662), of each every few seconds. A token in use is asked about beside
 * its requests: they wait for the first answer, and for one after a pause. While identity is away, every token is in force of
 * which it has not said otherwise.
 */
@Component
public class Introspection {

    private static final Logger log = LoggerFactory.getLogger(Introspection.class);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** As long as any token lives. */
    private static final Duration FOR_GOOD = Duration.ofMinutes(15);

    private final RestClient identity;
    private final AsyncLoadingCache<String, Boolean> revoked;

    Introspection(@Value("${guanxi.identity-url}") String url, ClientRegistration gateway, InstantSource clock) {
        this.identity = RestClient.builder()
                .baseUrl(url)
                .requestFactory(requests())
                .defaultHeaders(headers -> headers.setBasicAuth(gateway.getClientId(), gateway.getClientSecret()))
                .build();
        this.revoked = Caffeine.newBuilder()
                .maximumSize(20_000)
                .refreshAfterWrite(ASK_AGAIN)
                .expireAfter(Expiry.<String, Boolean>writing((token, gone) -> gone ? FOR_GOOD : LONGEST))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Thread::startVirtualThread)
                .buildAsync(new Asking());
    }

    public boolean isRevoked(String token) {
        return revoked.get(token).join();
    }

    private final class Asking implements CacheLoader<String, Boolean> {

        @Override
        public Boolean load(String token) {
            return ask(token);
        }

        @Override
        public Boolean reload(String token, Boolean gone) {
            return gone || ask(token);
        }
    }

    private boolean ask(String token) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("token", token);
        try {
            Map<String, Object> answer = identity.post()
                    .uri("/oauth2/introspect")
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .body(new ParameterizedTypeReference<>() {});
            return answer != null && Boolean.FALSE.equals(answer.get("active"));
        } catch (RestClientException away) {
            log.warn("Identity cannot be asked about a token: {}", away.getMessage());
            return false;
        }
    }

    /** Whoever finds no free connection soon goes on without an answer as well. */
    private static HttpComponentsClientHttpRequestFactory requests() {
        HttpClientSettings patience =
                HttpClientSettings.defaults().withTimeouts(Duration.ofSeconds(1), Duration.ofSeconds(2));
        HttpComponentsClientHttpRequestFactory requests =
                ClientHttpRequestFactoryBuilder.httpComponents().build(patience);
        requests.setConnectionRequestTimeout(500);
        return requests;
    }
}
