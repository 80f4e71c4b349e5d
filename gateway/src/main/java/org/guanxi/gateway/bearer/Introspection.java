package org.guanxi.gateway.bearer;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks identity whether a token is still in force (RFC 7662). */
@Component
class Introspection {

    private static final Logger log = LoggerFactory.getLogger(Introspection.class);

    private final RestClient identity;

    Introspection(@Value("${guanxi.identity-url}") String url, ClientRegistration gateway) {
        HttpComponentsClientHttpRequestFactory requests = new HttpComponentsClientHttpRequestFactory();
        requests.setConnectionRequestTimeout(500);
        requests.setReadTimeout(2000);
        this.identity = RestClient.builder()
                .baseUrl(url)
                .requestFactory(requests)
                .defaultHeaders(headers -> headers.setBasicAuth(gateway.getClientId(), gateway.getClientSecret()))
                .build();
    }

    boolean isRevoked(String token) {
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
}
