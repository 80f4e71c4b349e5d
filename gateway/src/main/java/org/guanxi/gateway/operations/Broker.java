package org.guanxi.gateway.operations;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** Kafka, for who looks after it: as {@code spring.kafka} says, with bytes left as they are and little patience. */
@Component
public class Broker {

    private static final int FETCH = 256 * 1024;

    private final KafkaProperties kafka;
    private final Duration patience;
    private @Nullable Admin admin;
    private @Nullable Producer<byte[], byte[]> producer;

    Broker(KafkaProperties kafka, OperationsSettings settings) {
        this.kafka = kafka;
        this.patience = settings.patience();
    }

    public synchronized Admin admin() {
        if (admin == null) {
            Map<String, Object> settings = kafka.buildAdminProperties();
            settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis());
            settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis());
            settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
            admin = reached(() -> Admin.create(settings));
        }
        return admin;
    }

    /** Without a group, and for what is committed only. */
    public Consumer<byte[], byte[]> reader() {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCH);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis());
        return reached(() -> new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer()));
    }

    public synchronized Producer<byte[], byte[]> writer() {
        if (producer == null) {
            Map<String, Object> settings = kafka.buildProducerProperties();
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis());
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis());
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2 * millis());
            producer =
                    reached(() -> new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer()));
        }
        return producer;
    }

    /** @throws EventsUnavailable when the broker does not answer */
    public <T> T answer(Future<T> asked) {
        try {
            return asked.get(2L * millis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException away) {
            throw new EventsUnavailable(away);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new EventsUnavailable(stop);
        }
    }

    /** An address that cannot be resolved is as far away as a broker that does not answer. */
    private static <T> T reached(Supplier<T> connecting) {
        try {
            return connecting.get();
        } catch (KafkaException away) {
            throw new EventsUnavailable(away);
        }
    }

    private int millis() {
        return (int) patience.toMillis();
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
        if (producer != null) {
            producer.close(Duration.ZERO);
        }
    }
}
