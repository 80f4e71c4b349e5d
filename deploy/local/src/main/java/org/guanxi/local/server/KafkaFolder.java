package org.guanxi.local.server;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guanxi.local.folder.Folders;
import org.guanxi.local.folder.Home;
import org.guanxi.local.folder.Jars;
import org.guanxi.local.process.Command;
import org.guanxi.local.process.FastStart;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;

/** A Kafka broker's folder: settings and log segments. */
public record KafkaFolder(Home home, Path dir, int port, int controllerPort) {

    private static final String CLUSTER = "Z3VhbnhpLWxvY2FsLTAwMQ";

    /** Below the folder that the broker runs in: Kafka reads settings as Latin-1 and takes a comma for a second folder. */
    private static final String DATA = "data";

    /** Ready to start; a new folder is formatted. */
    public Command prepare(Path log, boolean record) {
        Folders.create(dir);
        Pause.uninterrupted(() -> Files.writeString(settings(), settingsText(DATA)));
        if (!Files.isDirectory(data())) {
            Folders.once(data(), this::format);
        }
        return new Command(start().line(record), dir, Map.of(), log);
    }

    /** The same for every folder of one Kafka version but for the settings that it names. */
    public FastStart start() {
        return program("-Xmx256m", "kafka.Kafka", settings().toString());
    }

    private void format(Path folder) {
        var beside = dir.resolve("format.properties");
        Pause.uninterrupted(() ->
                Files.writeString(beside, settingsText(folder.getFileName().toString())));
        var tool = program("-Xmx128m", "kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", beside.toString());
        var log = dir.resolve("format.log");
        new Command(tool.line(false), dir, Map.of(), log).run("Formatting Kafka's data directory");
        if (!Files.exists(folder.resolve("meta.properties"))) {
            throw Failure.seeLog("Kafka has not formatted " + folder + ".", log);
        }
    }

    private FastStart program(String heap, String... mainClass) {
        var flags = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss512k", heap);
        var line = new ArrayList<>(List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-cp",
                classPath()));
        line.addAll(List.of(mainClass));
        return new FastStart(ServerJars.kafka(home), flags, List.copyOf(line));
    }

    private String classPath() {
        return Jars.in(ServerJars.kafka(home)).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private Path settings() {
        return dir.resolve("server.properties");
    }

    private Path data() {
        return dir.resolve(DATA);
    }

    private String settingsText(String data) {
        return Pause.uninterrupted(() -> Files.readString(home.root().resolve("deploy/kafka/server.properties")))
                .replace("@dir@", data)
                .replace("@port@", String.valueOf(port))
                .replace("@controllerPort@", String.valueOf(controllerPort));
    }
}
