package org.guanxi.local.service;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.guanxi.local.folder.Home;
import org.guanxi.local.server.MysqlFolder;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;

/** Where MySQL is and who may come in: the embedded server, or the one that GUANXI_MYSQL_URL names. */
public record Database(Home home, Secrets secrets, Optional<URI> external) {

    public static final int EMBEDDED_PORT = 13306;
    public static final String EMBEDDED = "the embedded MySQL";

    public static Database of(Home home, Secrets secrets) {
        return new Database(
                home,
                secrets,
                Optional.ofNullable(System.getenv("GUANXI_MYSQL_URL"))
                        .filter(url -> !url.isBlank())
                        .map(Database::parse));
    }

    static URI parse(String url) {
        var uri = read(url);
        if (!"mysql".equals(uri.getScheme()) || uri.getHost() == null || uri.getUserInfo() == null) {
            throw unusable();
        }
        return uri;
    }

    /** Without the cause, whose message shows the password. */
    private static URI read(String url) {
        try {
            return new URI(url.strip());
        } catch (URISyntaxException mistyped) {
            throw unusable();
        }
    }

    private static Failure unusable() {
        return new Failure("GUANXI_MYSQL_URL has to look like mysql://user:password@host:3306;"
                + " in the password write % as %25, @ as %40, : as %3A, / as %2F, # as %23, ? as %3F.");
    }

    /** Of all services. */
    public List<String> names() {
        return Service.all().stream()
                .flatMap(service -> service.database().stream())
                .toList();
    }

    public String address() {
        return host() + ":" + port();
    }

    /** The address, or that it is the server which is a part of the platform. */
    public String place() {
        return external.isPresent() ? address() : EMBEDDED;
    }

    /** That there can be one here: asked before much is done in vain. */
    public void require() {
        if (external.isEmpty()) {
            MysqlFolder.requireServer();
        }
    }

    String host() {
        return external.map(URI::getHost).orElse("127.0.0.1");
    }

    int port() {
        return external.map(uri -> uri.getPort() < 0 ? 3306 : uri.getPort()).orElse(EMBEDDED_PORT);
    }

    /** Between two programs of one machine TLS keeps nothing secret, but costs with each connection and statement. */
    String options() {
        return external.isPresent() ? "sslMode=PREFERRED" : "sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    String passwordOf(String database) {
        return secrets.get("mysql." + database);
    }

    /** deploy/mysql/init.sql with this installation's passwords. */
    public String initSql() {
        var sql = Pause.uninterrupted(() -> Files.readString(home.root().resolve("deploy/mysql/init.sql")));
        sql = sql.replace("@host@", external.isPresent() ? "%" : "127.0.0.1");
        for (var service : Service.all()) {
            var database = service.database();
            if (database.isPresent()) {
                sql = sql.replace("@" + database.get() + "@", passwordOf(database.get()));
            }
        }
        var own = "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + secrets.get("mysql.root") + "';\n";
        return (external.isPresent() ? "" : own) + withoutComments(sql);
    }

    private static String withoutComments(String sql) {
        return sql.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("--"))
                .reduce("", (all, line) -> all + line + "\n");
    }
}
