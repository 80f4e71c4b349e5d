package org.guanxi.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.guanxi.local.server.EmbeddedKafka;
import org.springframework.util.FileSystemUtils;

/** Sends events as the services' outboxes do: in transactions, with CloudEvents headers. */
class Events implements AutoCloseable {

    private final KafkaProducer<String, String> producer;
    private long sequence;

    /** A broker that nobody has used before, also when an earlier run was broken off. */
    static EmbeddedKafka broker(String name) throws IOException {
        Path folder = Path.of("target", "servers", name).toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder);
        return EmbeddedKafka.start(folder, 0);
    }

    Events(String bootstrap) throws Exception {
        Map<String, Object> broker = Map.of("bootstrap.servers", bootstrap);
        try (Admin admin = Admin.create(broker)) {
            List<NewTopic> topics = Stream.of("crm.customer.account", "crm.sales.deal", "crm.identity.notification")
                    .map(name -> new NewTopic(name, 3, (short) 1))
                    .toList();
            admin.createTopics(topics).all().get();
        }
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "transactional.id", "events"),
                new StringSerializer(),
                new StringSerializer());
        producer.initTransactions();
    }

    String send(String topic, String type, String subject, String json) throws Exception {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, subject, json);
        Map.of(
                        "ce_type",
                        type,
                        "ce_subject",
                        subject,
                        "ce_time",
                        Instant.now().toString(),
                        "ce_sequence",
                        "%019d".formatted(++sequence))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.beginTransaction();
        producer.send(record).get();
        producer.commitTransaction();
        return subject;
    }

    @Override
    public void close() {
        producer.close();
    }
}
