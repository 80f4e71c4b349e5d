package org.guanxi.local.service;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import org.guanxi.local.folder.Home;
import org.guanxi.local.folder.Jars;
import org.guanxi.local.terminal.Failure;

/** Makes the databases and users on a server that somebody else runs. */
public record ExternalMysql(Home home, Database database) {

    public void prepare() {
        var user = database.external().orElseThrow().getUserInfo().split(":", 2);
        var login = new Properties();
        login.setProperty("user", user[0]);
        login.setProperty("password", user.length > 1 ? user[1] : "");
        var url = "jdbc:mysql://" + database.host() + ":" + database.port() + "/?connectTimeout=5000";
        try (var loader = new URLClassLoader(new URL[] {driverJar()});
                var connection = connect(loader, url, login);
                var statement = connection.createStatement()) {
            for (var sql : database.initSql().lines().toList()) {
                statement.execute(sql);
            }
        } catch (SQLException refused) {
            throw new Failure(
                    "The MySQL server of GUANXI_MYSQL_URL (" + database.host() + ":" + database.port()
                            + ") did not take the databases and users: " + refused.getMessage(),
                    refused);
        } catch (java.io.IOException failed) {
            throw new Failure("Cannot read the MySQL driver: " + failed.getMessage(), failed);
        }
    }

    private static Connection connect(ClassLoader loader, String url, Properties login) throws SQLException {
        for (var driver : ServiceLoader.load(Driver.class, loader)) {
            if (driver.acceptsURL(url)) {
                return driver.connect(url, login);
            }
        }
        throw new SQLException("no driver for " + url);
    }

    private URL driverJar() throws MalformedURLException {
        return Jars.in(home.lib())
                .filter(Jars.named("mysql-connector-j-"))
                .findFirst()
                .orElseThrow(() -> new Failure("The MySQL driver is not in " + home.lib()))
                .toUri()
                .toURL();
    }
}
