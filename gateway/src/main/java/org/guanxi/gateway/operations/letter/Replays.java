package org.guanxi.gateway.operations.letter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.guanxi.gateway.operations.Broker;
import org.guanxi.gateway.operations.EventsUnavailable;
import org.springframework.stereotype.Component;

/** Sends letters to their topic again, as they were, marked for the one group that failed (ADR 18). */
@Component
public class Replays {

    private static final String REPLAY_FOR = "guanxi-replay-for";

    private final Broker broker;

    Replays(Broker broker) {
        this.broker = broker;
    }

    /** Returns when Kafka has them all. The key decides about the partition, so that they keep their order. */
    public void send(List<Letter> letters) {
        try {
            Producer<byte[], byte[]> producer = broker.writer();
            List<Future<RecordMetadata>> sent =
                    letters.stream().map(letter -> producer.send(again(letter))).toList();
            sent.forEach(broker::answer);
        } catch (KafkaException away) {
            throw new EventsUnavailable(away);
        }
    }

    private static ProducerRecord<byte[], byte[]> again(Letter letter) {
        var record = letter.record();
        ProducerRecord<byte[], byte[]> again =
                new ProducerRecord<>(letter.topic().original(), null, record.key(), record.value());
        letter.originals(again.headers())
                .remove(REPLAY_FOR)
                .add(REPLAY_FOR, letter.topic().group().getBytes(StandardCharsets.UTF_8));
        return again;
    }
}
