package org.guanxi.analytics.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.shared.feed.EventConverter;
import org.guanxi.shared.feed.Received;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.support.converter.ConversionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Takes in what a poll brought, as one transaction. Offsets are committed after it: what comes again changes nothing. While
 * the database is away it waits; a record that alone cannot be taken in is left to the error handler, the others are not.
 */
@Component
class AccountStream {

    /** Shorter than the interval in which Kafka wants to hear of a consumer. */
    private static final Duration PATIENCE = Duration.ofSeconds(200);

    private final EventConverter converter;
    private final AccountNews news;
    private final Clock clock;

    AccountStream(EventConverter converter, AccountNews news, Clock clock) {
        this.converter = converter;
        this.news = news;
        this.clock = clock;
    }

    void take(List<ConsumerRecord<String, String>> records, Function<Received, Optional<News>> reader) {
        var told = new ArrayList<Optional<News>>(records.size());
        for (var record : records) {
            try {
                told.add(reader.apply(converter.convert(record)));
            } catch (ConversionException unreadable) {
                apply(told);
                throw new BatchListenerFailedException("Unreadable", unreadable, record);
            }
        }
        try {
            apply(told);
        } catch (RuntimeException failure) {
            if (away(failure)) throw failure;
            applyEach(told, records);
        }
    }

    private void applyEach(List<Optional<News>> told, List<ConsumerRecord<String, String>> records) {
        for (int i = 0; i < records.size(); i++) {
            try {
                apply(told.subList(i, i + 1));
            } catch (RuntimeException failure) {
                throw new BatchListenerFailedException("Cannot be taken in", failure, records.get(i));
            }
        }
    }

    private void apply(List<Optional<News>> told) {
        var all = told.stream().flatMap(Optional::stream).toList();
        if (all.isEmpty()) return;
        var end = clock.instant().plus(PATIENCE);
        while (true) {
            try {
                news.apply(all);
                return;
            } catch (RuntimeException failure) {
                if (!away(failure) || clock.instant().isAfter(end)) throw failure;
                pause(failure);
            }
        }
    }

    private static boolean away(RuntimeException failure) {
        return failure instanceof TransientDataAccessException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof CannotCreateTransactionException;
    }

    private static void pause(RuntimeException failure) {
        try {
            Thread.sleep(failure instanceof TransientDataAccessException ? 50 : 1000);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
