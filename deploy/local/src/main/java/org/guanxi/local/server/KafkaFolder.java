package org.guanxi.local.server;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanxi.local.folder.Folders;
import org.guanxi.local.folder.Home;
import org.guanxi.local.folder.Jars;
import org.guanxi.local.process.Command;
import org.guanxi.local.terminal.Pause;

/** A Kafka broker's folder: settings and log segments. */
public record KafkaFolder(Home home, Path dir, int port, int controllerPort) {

    private static final String CLUSTER = "Z3VhbnhpLWxvY2FsLTAwMQ";

    /** Ready to start; a new folder is formatted. */
    public Command prepare(Path log) {
        Folders.create(dir);
        Pause.uninterrupted(() -> Files.writeString(settings(), settingsText()));
        if (!Files.isDirectory(data())) {
            Folders.once(data(), folder -> format());
        }
        return command(log, "-Xmx256m", "kafka.Kafka", settings().toString());
    }

    private void format() {
        var beside = dir.resolve("format.properties");
        Pause.uninterrupted(
                () -> Files.writeString(beside, settingsText().replace(data().toString(), data() + ".new")));
        command(
                        dir.resolve("format.log"),
                        "-Xmx128m",
                        "kafka.tools.StorageTool",
                        "format",
                        "-t",
                        CLUSTER,
                        "-c",
                        beside.toString())
                .run("Formatting Kafka's data directory");
    }

    private Command command(Path log, String heap, String mainClass, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var line = Stream.concat(
                        Stream.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss512k", heap),
                        Stream.of(
                                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                                "-cp",
                                classPath(),
                                mainClass))
                .collect(Collectors.toList());
        line.addAll(List.of(arguments));
        return new Command(List.copyOf(line), dir, Map.of(), log);
    }

    private String classPath() {
        return Jars.in(ServerJars.kafka(home)).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private Path settings() {
        return dir.resolve("server.properties");
    }

    private Path data() {
        return dir.resolve("data");
    }

    private String settingsText() {
        return Pause.uninterrupted(() -> Files.readString(home.root().resolve("deploy/kafka/server.properties")))
                .replace("@dir@", data().toString())
                .replace("@port@", String.valueOf(port))
                .replace("@controllerPort@", String.valueOf(controllerPort));
    }
}
