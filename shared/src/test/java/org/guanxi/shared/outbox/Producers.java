package org.guanxi.shared.outbox;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.guanxi.shared.testing.RealServices;

/** Producers as a relay opens them. */
final class Producers {

    private Producers() {}

    static Supplier<Producer<String, String>> of(String transactionalId) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                RealServices.kafkaBootstrap(),
                "acks",
                "all",
                "enable.idempotence",
                "true",
                "transactional.id",
                transactionalId);
        return () -> new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }
}
