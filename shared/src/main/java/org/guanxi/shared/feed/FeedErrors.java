package org.guanxi.shared.feed;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.GenericMessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Blocking retries keep the order of an aggregate's events. What cannot be read is set aside at once, what fails for a reason
 * of its own after a few tries, alone even when it came with many others. While the database is away nothing is set aside:
 * readers wait for it.
 */
class FeedErrors implements CommonErrorHandler {

    private final DefaultErrorHandler strict;
    private final DefaultErrorHandler patient;

    /** @param pauses before a record is given up; while the database is away the pause is the one given */
    FeedErrors(ConsumerRecordRecoverer deadLetters, BackOff pauses, long pauseWhileAway) {
        this.strict = new DefaultErrorHandler(deadLetters, pauses);
        this.patient =
                new DefaultErrorHandler(deadLetters, new FixedBackOff(pauseWhileAway, FixedBackOff.UNLIMITED_ATTEMPTS));
        this.patient.setLogLevel(KafkaException.Level.WARN);
    }

    @Override
    public boolean seeksAfterHandling() {
        return true;
    }

    @Override
    public void handleRemaining(
            Exception failure,
            List<ConsumerRecord<?, ?>> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container) {
        handlerOf(failure).handleRemaining(failure, records, consumer, container);
    }

    @Override
    public void handleBatch(
            Exception failure,
            ConsumerRecords<?, ?> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container,
            Runnable invokeListener) {
        Exception named = namesItsRecord(failure) ? failure : oneByOne(failure, records, consumer, container);
        if (named != null) {
            handlerOf(named).handleBatch(named, records, consumer, container, invokeListener);
        }
    }

    @Override
    public void handleOtherException(
            Exception failure, Consumer<?, ?> consumer, MessageListenerContainer container, boolean batchListener) {
        strict.handleOtherException(failure, consumer, container, batchListener);
    }

    @Override
    public void clearThreadState() {
        strict.clearThreadState();
        patient.clearThreadState();
    }

    private DefaultErrorHandler handlerOf(Exception failure) {
        return DatabaseAway.isWhy(failure) ? patient : strict;
    }

    /** @return a failure that names its record; null when each of them was taken in alone */
    private static @Nullable Exception oneByOne(
            Exception failure,
            ConsumerRecords<?, ?> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container) {
        if (DatabaseAway.isWhy(failure)) {
            return new BatchListenerFailedException(
                    "The database is away", failure, records.iterator().next());
        }
        for (ConsumerRecord<?, ?> record : records) {
            try {
                listener(container).onMessage(List.of(record), null, consumer);
            } catch (RuntimeException alone) {
                return namesItsRecord(alone)
                        ? alone
                        : new BatchListenerFailedException("This record cannot be taken in", alone, record);
            }
        }
        return null;
    }

    private static boolean namesItsRecord(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof BatchListenerFailedException || namesItsRecord(failure.getCause()));
    }

    @SuppressWarnings("unchecked")
    private static GenericMessageListener<Collection<ConsumerRecord<?, ?>>> listener(
            MessageListenerContainer container) {
        return (GenericMessageListener<Collection<ConsumerRecord<?, ?>>>)
                Objects.requireNonNull(container.getContainerProperties().getMessageListener());
    }
}
