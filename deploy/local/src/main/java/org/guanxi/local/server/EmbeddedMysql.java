package org.guanxi.local.server;

import java.nio.file.Path;
import java.time.Duration;
import org.guanxi.local.folder.Home;
import org.guanxi.local.process.FreePort;

/** A real MySQL server as a child of this JVM. */
public final class EmbeddedMysql implements AutoCloseable {

    private static final String ADMIN = "guanxi";
    private static final String ADMIN_SQL = """
            CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%1$s';
            GRANT ALL ON *.* TO '%1$s'@'127.0.0.1' WITH GRANT OPTION;
            """.formatted(ADMIN);

    private final Running running;
    private final int port;

    private EmbeddedMysql(Running running, int port) {
        this.running = running;
        this.port = port;
    }

    /** With the durability of the platform; {@code initSql} runs at every start, one statement a line. */
    public static EmbeddedMysql start(Path dir, int port, String initSql) {
        return start(dir, port, initSql, true);
    }

    /** For data that nobody misses: a commit does not wait for the disk, and one user may do everything. */
    public static EmbeddedMysql startThrowAway(Path dir, int port) {
        return start(dir, port, ADMIN_SQL, false);
    }

    private static EmbeddedMysql start(Path dir, int port, String initSql, boolean durable) {
        var free = FreePort.or(port);
        var folder = dir.toAbsolutePath();
        var command = new MysqlFolder(Home.find(), folder, free).prepare(initSql, durable, folder.resolve("mysql.log"));
        return new EmbeddedMysql(
                Running.start("MySQL", folder, command, Probe.mysql(free), Duration.ofSeconds(60)), free);
    }

    public int port() {
        return port;
    }

    public long pid() {
        return running.pid();
    }

    /** The database is created by the first connection. */
    public String jdbcUrl(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database + "?createDatabaseIfNotExist=true";
    }

    /** Who may do everything on a throw-away server. */
    public String user() {
        return ADMIN;
    }

    public String password() {
        return ADMIN;
    }

    @Override
    public void close() {
        running.close();
    }
}
