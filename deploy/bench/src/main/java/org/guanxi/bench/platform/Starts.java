package org.guanxi.bench.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Watches a start from outside: when did each process begin, when was it healthy, what had it used by then. */
public final class Starts {

    /** Seconds and processor seconds from the beginning of the process until it was healthy. */
    public record Start(double seconds, double processorSeconds) {}

    private static final int LOOK_EVERY_MILLIS = 50;

    private final Path state;
    private final Map<String, Start> seen = new LinkedHashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofMillis(300)).build();

    Starts(Path state) {
        this.state = state;
    }

    public static Map<String, Start> during(Path state, Runnable start) {
        var starts = new Starts(state);
        var watching = Thread.ofPlatform().daemon().start(starts::watch);
        start.run();
        try {
            watching.join(Duration.ofSeconds(10));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return starts.seen;
    }

    static Optional<Long> pid(Path state, String part) {
        return lines(state, part)
                .map(lines -> Long.parseLong(lines.getFirst()))
                .filter(pid -> ProcessHandle.of(pid).isPresent());
    }

    private void watch() {
        List<String> missing = new ArrayList<>(Platform.PARTS);
        while (!missing.isEmpty()) {
            missing.removeIf(this::isUp);
            Waiting.millis(LOOK_EVERY_MILLIS);
        }
    }

    private boolean isUp(String part) {
        var pid = pid(state, part);
        if (pid.isEmpty() || !healthy(part)) {
            return false;
        }
        var began = Long.parseLong(lines(state, part).orElseThrow().get(1));
        var seconds = (System.currentTimeMillis() - began) / 1000.0;
        seen.put(part, new Start(seconds, Processes.usedBy(pid.get()) / 1000.0));
        return true;
    }

    private static Optional<List<String>> lines(Path state, String part) {
        try {
            return Optional.of(Files.readAllLines(state.resolve("pids").resolve(part)))
                    .filter(lines -> lines.size() > 1);
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    private boolean healthy(String part) {
        return switch (part) {
            case "mysql" -> listens(13306);
            case "kafka" -> listens(19092);
            case "config-server" -> answers(8888);
            case "discovery" -> answers(8761);
            case "identity-service" -> answers(8100);
            case "customer-service" -> answers(8101);
            case "sales-service" -> answers(8102);
            case "support-service" -> answers(8103);
            case "campaign-service" -> answers(8104);
            case "analytics-service" -> answers(8105);
            default -> answers(8080);
        };
    }

    private static boolean listens(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 300);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean answers(int port) {
        var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return listens(port)
                    && client.send(health, BodyHandlers.ofString()).body().contains("\"UP\"");
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
