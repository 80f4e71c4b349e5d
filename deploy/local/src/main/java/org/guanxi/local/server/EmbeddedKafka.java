package org.guanxi.local.server;

import java.nio.file.Path;
import java.time.Duration;
import org.guanxi.local.folder.Home;
import org.guanxi.local.process.FreePort;

/** A real Kafka broker (KRaft, one node) in a JVM of its own, a child of this one. */
public final class EmbeddedKafka implements AutoCloseable {

    private final Running running;
    private final int port;

    private EmbeddedKafka(Running running, int port) {
        this.running = running;
        this.port = port;
    }

    public static EmbeddedKafka start(Path dir, int port) {
        var free = FreePort.or(port);
        var folder = dir.toAbsolutePath();
        var command =
                new KafkaFolder(Home.find(), folder, free, FreePort.or(0)).prepare(folder.resolve("kafka.log"), false);
        return new EmbeddedKafka(
                Running.start("Kafka", folder, command, Probe.kafka(free), Duration.ofSeconds(60)), free);
    }

    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    public long pid() {
        return running.pid();
    }

    @Override
    public void close() {
        running.close();
    }
}
