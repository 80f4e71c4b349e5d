package org.guanxi.analytics.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.analytics.profile.Patience;
import org.guanxi.shared.feed.DatabaseAway;
import org.guanxi.shared.feed.EventConverter;
import org.guanxi.shared.feed.Received;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.support.converter.ConversionException;
import org.springframework.stereotype.Component;

/**
 * Takes in what a poll brought. Offsets are committed after it: what comes again changes nothing. While
 * the database is away it waits; a record that alone cannot be taken in is left to the error handler, the others are not.
 */
@Component
class AccountStream {

    private final EventConverter converter;
    private final AccountNews news;
    private final Patience patience;

    AccountStream(EventConverter converter, AccountNews news, Patience patience) {
        this.converter = converter;
        this.news = news;
        this.patience = patience;
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
            if (DatabaseAway.isWhy(failure)) throw failure;
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
        if (!all.isEmpty()) patience.with(() -> news.apply(all));
    }
}
