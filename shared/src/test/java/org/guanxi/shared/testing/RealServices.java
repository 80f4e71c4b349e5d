package org.guanxi.shared.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.guanxi.local.server.EmbeddedKafka;
import org.guanxi.local.server.EmbeddedMysql;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mysql.MySQLContainer;

/**
 * A real MySQL server and a real Kafka broker for tests: containers where an engine answers, otherwise the same embedded
 * servers that {@code ./crm up} uses. Tests do not know which. One of each per JVM, in a folder of its own.
 */
@TestConfiguration(proxyBeanMethods = false)
public class RealServices {

    private static final String OPTIONS =
            "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true";

    @Bean
    JdbcConnectionDetails mysql(@Value("${guanxi.database}") String database) {
        return Servers.RUNNING.mysql(database);
    }

    @Bean
    KafkaConnectionDetails kafka() {
        return () -> java.util.List.of(Servers.RUNNING.kafka());
    }

    /** For tests without Spring. */
    public static JdbcConnectionDetails mysqlServer(String database) {
        return Servers.RUNNING.mysql(database);
    }

    /** For tests without Spring: a new database with these migrations in it. */
    public static HikariDataSource database(String name, String... locations) {
        JdbcConnectionDetails server = mysqlServer(name);
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(server.getJdbcUrl());
        pool.setUsername(server.getUsername());
        pool.setPassword(server.getPassword());
        pool.setMaximumPoolSize(16);
        HikariDataSource database = new HikariDataSource(pool);
        Flyway.configure().dataSource(database).locations(locations).load().migrate();
        return database;
    }

    /** For tests without Spring. */
    public static String kafkaBootstrap() {
        return Servers.RUNNING.kafka();
    }

    record Mysql(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {}

    private interface Servers {

        Servers RUNNING = DockerClientFactory.instance().isDockerAvailable() ? new Containers() : new Embedded();

        JdbcConnectionDetails mysql(String database);

        String kafka();
    }

    private static final class Embedded implements Servers {

        private static final Path FOLDER = emptied(Path.of(System.getProperty("guanxi.test.servers", "target/servers"))
                .toAbsolutePath());

        private static Path emptied(Path folder) {
            try {
                FileSystemUtils.deleteRecursively(folder);
                return folder;
            } catch (IOException undeletable) {
                throw new UncheckedIOException(undeletable);
            }
        }

        private final EmbeddedMysql mysql = EmbeddedMysql.startThrowAway(FOLDER.resolve("mysql"), 0);
        private final EmbeddedKafka kafka = EmbeddedKafka.start(FOLDER.resolve("kafka"), 0);

        @Override
        public JdbcConnectionDetails mysql(String database) {
            return new Mysql(mysql.jdbcUrl(database) + "&" + OPTIONS, mysql.user(), mysql.password());
        }

        @Override
        public String kafka() {
            return kafka.bootstrap();
        }
    }

    private static final class Containers implements Servers {

        private final MySQLContainer mysql = new MySQLContainer("mysql:9.7").withUsername("root");
        private final KafkaContainer kafka = new KafkaContainer("apache/kafka:4.2.2");

        Containers() {
            mysql.start();
            kafka.start();
        }

        @Override
        public JdbcConnectionDetails mysql(String database) {
            String url = "jdbc:mysql://" + mysql.getHost() + ":" + mysql.getMappedPort(3306) + "/" + database
                    + "?createDatabaseIfNotExist=true&" + OPTIONS;
            return new Mysql(url, "root", mysql.getPassword());
        }

        @Override
        public String kafka() {
            return kafka.getBootstrapServers();
        }
    }
}
