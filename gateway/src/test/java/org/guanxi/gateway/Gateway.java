package org.guanxi.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import org.guanxi.local.server.EmbeddedMysql;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gateway that was started as in production, with stubs behind it, and a client with cookies before it. */
class Gateway implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final int port;

    private Gateway(ConfigurableApplicationContext context) {
        this.context = context;
        this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    static Gateway start(EmbeddedMysql mysql, int services, String... more) {
        Map<String, Object> properties = new HashMap<>();
        String folder = "file:../config-server/src/main/resources/config/";
        properties.put("GUANXI_CONFIG_IMPORT", folder + "application.yml," + folder + "gateway.yml");
        properties.put("GUANXI_GATEWAY_CLIENT_SECRET", "secret");
        properties.put("GUANXI_MYSQL_PASSWORD", "unused");
        properties.put("GUANXI_IDENTITY_URL", "http://127.0.0.1:" + services);
        properties.put("spring.datasource.url", mysql.jdbcUrl("crm_gateway"));
        properties.put("spring.datasource.username", mysql.user());
        properties.put("spring.datasource.password", mysql.password());
        properties.put("spring.cloud.config.enabled", false);
        properties.put("eureka.client.enabled", false);
        properties.put("server.port", 0);
        properties.put("guanxi.gateway.proxy.answer-timeout", "1s");
        for (String service : new String[] {"customer", "sales", "identity"}) {
            properties.put(
                    "spring.cloud.discovery.client.simple.instances." + service + "-service[0].uri",
                    "http://127.0.0.1:" + services);
        }
        properties.put("spring.cloud.discovery.client.simple.instances.support-service[0].uri", "http://127.0.0.1:1");
        for (String each : more) {
            properties.put(each.split("=")[0], each.split("=")[1]);
        }
        SpringApplication application = new SpringApplication(GatewayApplication.class);
        return new Gateway(application.run(properties.entrySet().stream()
                .map(each -> "--" + each.getKey() + "=" + each.getValue())
                .toArray(String[]::new)));
    }

    Client client() {
        return new Client(port, new CookieManager());
    }

    Client clientWith(CookieManager cookies) {
        return new Client(port, cookies);
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        context.close();
    }

    static class Client {

        final CookieManager cookies;
        private final HttpClient http;
        private final int port;

        Client(int port, CookieManager cookies) {
            this.port = port;
            this.cookies = cookies;
            this.http = HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();
        }

        HttpResponse<String> get(String path, String... headers) throws Exception {
            return send("GET", path, BodyPublishers.noBody(), headers);
        }

        HttpResponse<String> post(String path, String body, String... headers) throws Exception {
            return send("POST", path, BodyPublishers.ofString(body), headers);
        }

        /** An answer that does not end: opened when its headers are there. */
        InputStream open(String path, String... headers) throws IOException, InterruptedException {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return http.send(request.build(), BodyHandlers.ofInputStream()).body();
        }

        HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers)
                throws IOException, InterruptedException {
            String relative = path.replaceFirst("^http://localhost:8080", "");
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + relative))
                    .method(method, body);
            if (headers.length > 0) {
                request.headers(headers);
            }
            return http.send(request.build(), BodyHandlers.ofString());
        }

        /** Through identity and back. */
        void signIn() throws Exception {
            HttpResponse<String> start = get("/oauth2/authorization/guanxi?returnTo=/accounts");
            HttpResponse<String> authorize = get(location(start));
            HttpResponse<String> callback = get(location(authorize));
            if (!location(callback).endsWith("/accounts")) {
                throw new IllegalStateException(callback.statusCode() + " " + location(callback) + callback.body());
            }
        }

        String cookie(String name) {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals(name))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElse("");
        }
    }

    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    static JsonNode json(HttpResponse<String> response) {
        return new JsonMapper().readTree(response.body());
    }
}
