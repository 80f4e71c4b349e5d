package org.guanxi.shared.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.identity.TeamChanged;
import org.guanxi.shared.testing.RealServices;
import org.guanxi.shared.testing.Topic;
import org.guanxi.shared.testing.Tunnel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** A feed that takes many records at once, with a database that goes away and records that cannot be taken in. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.application.name=feed-errors",
            "spring.cloud.config.enabled=false",
            "spring.kafka.consumer.group-id=feed-errors",
            "spring.kafka.consumer.auto-offset-reset=earliest",
            "spring.datasource.hikari.connection-timeout=250",
            "spring.datasource.hikari.initialization-fail-timeout=120000",
            "guanxi.topics.partitions=1",
            "guanxi.feeds.first-retry-after=10ms",
            "guanxi.feeds.pause-while-database-is-away=200ms"
        })
class FeedErrorsIT {

    /** Longer than all retries of a record together. */
    private static final Duration AWAY = Duration.ofSeconds(8);

    private static final String DEAD_LETTERS = Topics.TEAM + ".feed-errors.dlt";
    private static Tunnel tunnel;

    /** Other tests' teams lie on the same topic. */
    private static final String OURS = "feed-";

    @Autowired
    private Topic topic;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

    @Autowired
    private MeterRegistry meters;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        var mysql = RealServices.mysqlServer("feed_errors");
        var server = URI.create(mysql.getJdbcUrl().substring("jdbc:".length()));
        tunnel = new Tunnel(server.getPort());
        properties.add(
                "spring.datasource.url",
                () -> mysql.getJdbcUrl().replace(server.getAuthority(), "127.0.0.1:" + tunnel.port()));
        properties.add("spring.datasource.username", mysql::getUsername);
        properties.add("spring.datasource.password", mysql::getPassword);
        properties.add("spring.kafka.bootstrap-servers", RealServices::kafkaBootstrap);
    }

    @AfterAll
    static void closeTunnel() {
        tunnel.close();
    }

    @BeforeEach
    void emptyTable() {
        String table = "CREATE TABLE IF NOT EXISTS team (id VARCHAR(36) PRIMARY KEY, name VARCHAR(20) NOT NULL)";
        await().ignoreExceptions().atMost(Duration.ofSeconds(60)).until(() -> {
            jdbc.execute(table);
            return true;
        });
        jdbc.update("DELETE FROM team");
        jdbc.execute("ALTER TABLE team MODIFY name VARCHAR(20) NOT NULL");
    }

    @Test
    void waitsForTheDatabaseAndSetsNothingAside() throws InterruptedException {
        int before = deadLetters().size();
        tunnel.cut();
        names("patient", 20).forEach(this::publish);
        Thread.sleep(AWAY);
        tunnel.mend();
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(teams()).hasSize(20));
        assertThat(deadLetters()).hasSize(before);
    }

    @Test
    void setsAsideAloneWhatCannotBeTakenIn() {
        int before = deadLetters().size();
        together(() -> {
            names("before", 5).forEach(this::publish);
            publish("this name is longer than its column");
            names("after", 5).forEach(this::publish);
        });
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(teams()).hasSize(10));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(deadLetters()).hasSize(before + 1));
        assertThat(deadLetters().getLast().value()).contains("longer than its column");
    }

    @Test
    void setsAsideAloneWhatCannotBeRead() {
        int before = deadLetters().size();
        together(() -> {
            names("before", 5).forEach(this::publish);
            topic.publishRaw(Topics.TEAM, UUID.randomUUID().toString(), "no event");
            names("after", 5).forEach(this::publish);
        });
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(teams()).hasSize(10));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(deadLetters()).hasSize(before + 1));
        assertThat(deadLetters().getLast().value()).isEqualTo("no event");
    }

    @Test
    void handlesAReplayForItselfAndPassesOverThatForAnotherGroup() {
        int before = deadLetters().size();
        double counted = setAside();
        publish("a name that needs a wider column");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(deadLetters()).hasSize(before + 1));
        assertThat(setAside()).isEqualTo(counted + 1);
        jdbc.execute("ALTER TABLE team MODIFY name VARCHAR(60) NOT NULL");
        topic.replay(new ConsumerRecord<>(Topics.TEAM, 0, 0, "no", "event"), Topics.TEAM, "somebody-else");
        topic.replay(deadLetters().getLast(), Topics.TEAM, "somebody-else");
        publish("behind both");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(teams()).containsExactly(OURS + "behind both"));
        topic.replay(deadLetters().getLast(), Topics.TEAM, "feed-errors");
        topic.replay(deadLetters().getLast(), Topics.TEAM, "feed-errors");
        publish("behind all");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(teams()).contains(OURS + "behind all"));
        assertThat(teams()).hasSize(3).contains(OURS + "a name that needs a wider column");
        assertThat(deadLetters()).hasSize(before + 1);
    }

    private double setAside() {
        return meters.counter("feed.dead.letters", "topic", Topics.TEAM).count();
    }

    /** So that one poll brings all of it. */
    private void together(Runnable publishing) {
        listeners.getAllListenerContainers().forEach(container -> container.stop());
        publishing.run();
        listeners.getAllListenerContainers().forEach(container -> container.start());
    }

    private void publish(String name) {
        topic.publish(new TeamChanged(UUID.randomUUID(), Instant.EPOCH, OURS + name, null));
    }

    private static List<String> names(String word, int count) {
        return IntStream.range(0, count).mapToObj(each -> word + each).toList();
    }

    private List<String> teams() {
        return jdbc.queryForList("SELECT name FROM team", String.class);
    }

    private List<ConsumerRecord<String, String>> deadLetters() {
        return topic.readAll(DEAD_LETTERS);
    }

    @SpringBootConfiguration
    @ImportAutoConfiguration({
        FeedConfiguration.class,
        KafkaAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @Import({TeamFeed.class, Topic.class, SimpleMeterRegistry.class})
    static class Application {}

    static class TeamFeed {

        private final EventConverter converter;
        private final JdbcTemplate jdbc;

        TeamFeed(EventConverter converter, JdbcTemplate jdbc) {
            this.converter = converter;
            this.jdbc = jdbc;
        }

        @KafkaListener(topics = Topics.TEAM, batch = "true")
        @Transactional
        public void on(List<ConsumerRecord<String, String>> records) {
            for (Received received : converter.convertAll(records)) {
                if (received.event() instanceof TeamChanged team && team.name().startsWith(OURS)) {
                    jdbc.update(
                            "INSERT INTO team VALUES (?, ?) ON DUPLICATE KEY UPDATE id = id",
                            received.id().toString(),
                            team.name());
                }
            }
        }
    }
}
