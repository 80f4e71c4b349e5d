package org.guanxi.shared.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
class OutboxConfiguration {

    @Bean
    OutboxRows outboxRows(JdbcTemplate jdbc) {
        return new OutboxRows(jdbc);
    }

    @Bean
    Outbox outbox(OutboxRows rows, JsonMapper json, ObjectProvider<Tracer> tracer, OutboxRelay relay) {
        return new Outbox(rows, json, new TraceContext(tracer), relay::wake);
    }

    @Bean
    OutboxRelay outboxRelay(
            OutboxRows rows,
            DataSource database,
            KafkaProperties properties,
            KafkaConnectionDetails kafka,
            @Value("${spring.application.name}") String service,
            MeterRegistry meters) {
        return new OutboxRelay(
                rows,
                new RelayLock(database),
                () -> producer(properties, kafka, service),
                service,
                meters.counter("outbox.failures"));
    }

    @Bean
    Gauge outboxBacklog(JdbcTemplate jdbc, MeterRegistry meters) {
        return Gauge.builder("outbox.backlog", () -> count(jdbc, "SELECT COUNT(*) FROM outbox"))
                .description("Events not yet in Kafka")
                .register(meters);
    }

    @Bean
    Gauge outboxAge(JdbcTemplate jdbc, MeterRegistry meters) {
        String oldest = "SELECT COALESCE(MAX(TIMESTAMPDIFF(SECOND, created_at, UTC_TIMESTAMP(6))), 0) FROM"
                + " (SELECT created_at FROM outbox ORDER BY id LIMIT 1) first";
        return Gauge.builder("outbox.age", () -> count(jdbc, oldest))
                .description("How long the oldest event has been waiting")
                .baseUnit("seconds")
                .register(meters);
    }

    private static Number count(JdbcTemplate jdbc, String sql) {
        Long value = jdbc.queryForObject(sql, Long.class);
        return value == null ? 0 : value;
    }

    private static Producer<String, String> producer(
            KafkaProperties properties, KafkaConnectionDetails kafka, String service) {
        Map<String, Object> settings = new HashMap<>(properties.buildProducerProperties());
        settings.put(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.getProducer().getBootstrapServers());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, service + ".outbox");
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }
}
