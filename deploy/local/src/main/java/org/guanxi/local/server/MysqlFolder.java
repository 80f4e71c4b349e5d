package org.guanxi.local.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.guanxi.local.folder.Folders;
import org.guanxi.local.folder.Home;
import org.guanxi.local.process.Command;
import org.guanxi.local.terminal.Pause;

/** A MySQL server's folder: settings, data, the SQL that it reads at every start. */
public record MysqlFolder(Home home, Path dir, int port) {

    private static final String SETTINGS = """
            [mysqld]
            datadir=%s
            port=%d
            bind-address=127.0.0.1
            socket=mysql.sock
            pid-file=mysqld.pid
            init-file=%s
            mysqlx=OFF
            performance_schema=OFF
            innodb_buffer_pool_size=128M
            innodb_redo_log_capacity=64M
            innodb_flush_log_at_trx_commit=%d
            innodb_doublewrite=%s
            skip-log-bin
            skip-name-resolve
            table_open_cache=400
            table_definition_cache=400
            max_connections=300
            default-time-zone=+00:00
            character-set-server=utf8mb4
            """;

    /** That this machine can run a server at all; asked before much is done in vain. */
    public static void requireServer() {
        MysqlServer.require();
    }

    /** Ready to start; a new folder gets a copy of the initialised data directory. */
    public Command prepare(String initSql, boolean durable, Path log) {
        var server = MysqlServer.find(home);
        Folders.create(dir);
        var initFile = dir.resolve("init.sql");
        Folders.writeSecret(initFile, initSql);
        var settings = SETTINGS.formatted(data(), port, initFile, durable ? 1 : 2, durable ? "ON" : "OFF");
        Pause.uninterrupted(() -> Files.writeString(dir.resolve("my.cnf"), settings));
        if (!Files.isDirectory(data())) {
            Folders.once(data(), folder -> Folders.copy(template(server), folder));
        }
        return new Command(
                line(server, "--defaults-file=" + dir.resolve("my.cnf"), server.options()),
                dir,
                server.environment(),
                log);
    }

    private Path data() {
        return dir.resolve("data");
    }

    private Path template(MysqlServer server) {
        return Folders.once(home.cache().resolve("mysql-data"), folder -> {
            var log = home.log("mysql-initialise");
            var options = Stream.concat(
                            server.options().stream(),
                            Stream.of(
                                    "--initialize-insecure",
                                    "--datadir=" + folder,
                                    "--innodb-redo-log-capacity=64M",
                                    "--character-set-server=utf8mb4"))
                    .toList();
            new Command(line(server, "--no-defaults", options), home.cache(), server.environment(), log)
                    .run("Initialising MySQL's data directory");
            Pause.uninterrupted(() -> Files.deleteIfExists(folder.resolve("auto.cnf")));
        });
    }

    private static List<String> line(MysqlServer server, String defaults, List<String> options) {
        var asRoot = "root".equals(System.getProperty("user.name")) ? Stream.of("--user=root") : Stream.<String>of();
        return Stream.of(Stream.of(server.program().toString(), defaults), options.stream(), asRoot)
                .flatMap(part -> part)
                .toList();
    }
}
