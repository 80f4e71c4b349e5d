package org.guanxi.sales;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Answers as customer-service would: the same key of the same caller again yields the same record. */
final class CustomerStandIn {

    private final HttpServer server;
    private final Map<String, UUID> created = new ConcurrentHashMap<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
    private volatile @Nullable String broken;
    private volatile boolean forbidding;

    CustomerStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
        server.createContext("/api", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void breakDown() {
        breakDown("/api");
    }

    void breakDown(String path) {
        broken = path;
    }

    void recover() {
        broken = null;
        forbidding = false;
    }

    /** The caller's rights do not cover it. */
    void forbid() {
        forbidding = true;
    }

    int created() {
        return created.size();
    }

    /** Is run once, before the next record is created. */
    void meanwhile(Runnable other) {
        meanwhile.set(other);
    }

    List<String> tokens() {
        return tokens;
    }

    /** What was sent. */
    List<String> bodies() {
        return bodies;
    }

    private void answer(HttpExchange exchange) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String caller = exchange.getRequestHeaders().getFirst("Authorization");
        tokens.add(caller);
        String away = broken;
        if (away != null && exchange.getRequestURI().getPath().startsWith(away)) {
            send(exchange, 500, "{}");
        } else if (forbidding) {
            send(exchange, 403, "{}");
        } else if (exchange.getRequestMethod().equals("GET")) {
            send(exchange, 404, "{}");
        } else {
            meanwhile.getAndSet(() -> {}).run();
            String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            UUID id = created.computeIfAbsent(exchange.getRequestURI() + caller + key, any -> UUID.randomUUID());
            send(exchange, 201, "{\"id\":\"" + id + "\",\"name\":\"x\"}");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
