package org.guanxi.shared.testing.twin;

import jakarta.persistence.Entity;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanxi.shared.imports.job.NewImport;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;

/** One member for each rule, and broken by nothing else. */
final class Broken {

    private Broken() {}

    record KnowsHttp(HttpServletRequest request) {}

    static class Listens {

        @KafkaListener(topics = "crm.nothing")
        void on(String record) {}
    }

    record Sends(KafkaTemplate<String, String> kafka) {}

    @Entity
    static class KnowsSpring {

        private Limit limit;
    }

    public static class OpenController {}

    public interface OpenRepository extends Repository<KnowsSpring, UUID> {}

    record ReachesInside(NewImport wanted) {}

    @Profile("demo")
    static class AsksForAProfile {}

    static class ReadsTheClock {

        Instant now() {
            return Instant.now();
        }
    }

    record StreamsRows(JdbcClient jdbc) {

        Stream<String> names() {
            return jdbc.sql("SELECT name FROM person").query(String.class).stream();
        }
    }
}
