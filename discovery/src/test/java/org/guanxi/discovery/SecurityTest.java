package org.guanxi.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = DiscoveryApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "GUANXI_EUREKA_PASSWORD=" + SecurityTest.PASSWORD,
            "spring.cloud.config.enabled=false",
            "spring.autoconfigure.exclude=" + SecurityTest.OF_OTHER_SERVICES
        })
class SecurityTest {

    static final String PASSWORD = "a-password_of-the-tests";

    /** The tests' class path has what the tests of services need. */
    static final String OF_OTHER_SERVICES = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration";

    private static final String FAKE = """
        {"instance":{"instanceId":"fake","hostName":"10.0.0.9","app":"CUSTOMER-SERVICE","ipAddr":"10.0.0.9",
        "vipAddress":"customer-service","status":"UP","port":{"$":8101,"@enabled":"true"},
        "dataCenterInfo":{"@class":"com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo","name":"MyOwn"}}}\
        """;

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void tellsAndTakesNothingWithoutThePassword() throws Exception {
        assertThat(send(to("/eureka/apps")).statusCode()).isEqualTo(401);
        var registration = to("/eureka/apps/CUSTOMER-SERVICE")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(FAKE));
        assertThat(send(registration).statusCode()).isEqualTo(401);
        assertThat(apps()).doesNotContain("CUSTOMER-SERVICE");
    }

    @Test
    void saysToAllThatItIsWell() throws Exception {
        assertThat(send(to("/actuator/health")).body()).contains("\"UP\"");
    }

    @Test
    void takesAServiceWithThePasswordInItsAddress() {
        var address = "http://discovery:" + PASSWORD + "@127.0.0.1:" + port + "/eureka";
        try (var service = new SpringApplicationBuilder(Somebody.class)
                .run(
                        "--server.port=0",
                        "--spring.application.name=somebody",
                        "--spring.cloud.config.enabled=false",
                        "--spring.autoconfigure.exclude=" + OF_OTHER_SERVICES,
                        "--spring.security.user.password=another",
                        "--eureka.client.jersey.enabled=false",
                        "--eureka.client.restclient.enabled=true",
                        "--eureka.client.register-with-eureka=true",
                        "--eureka.client.initial-instance-info-replication-interval-seconds=0",
                        "--eureka.client.service-url.defaultZone=" + address)) {
            assertThat(service.isRunning()).isTrue();
            await().atMost(Duration.ofSeconds(60)).until(() -> apps().contains("SOMEBODY"));
        }
    }

    @EnableAutoConfiguration
    static class Somebody {}

    private String apps() throws IOException, InterruptedException {
        var credentials = Base64.getEncoder().encodeToString(("discovery:" + PASSWORD).getBytes(UTF_8));
        return send(to("/eureka/apps").header("Authorization", "Basic " + credentials))
                .body();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
