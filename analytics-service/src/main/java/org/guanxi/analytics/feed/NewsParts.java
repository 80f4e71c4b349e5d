package org.guanxi.analytics.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Cuts what a poll brought into parts that are taken in one after the other. In a part only one kind of event happens to an
 * account, so that it is clear what moved it; and its accounts have no more facts than can be looked at together.
 */
final class NewsParts {

    static final int MOST_FACTS = 50_000;

    private final Map<UUID, Integer> facts;
    private final List<List<News>> parts = new ArrayList<>();
    private final Map<UUID, String> types = new HashMap<>();
    private int held;

    private NewsParts(Map<UUID, Integer> facts) {
        this.facts = facts;
    }

    /** @param facts how many each account has already */
    static List<List<News>> of(List<News> all, Map<UUID, Integer> facts) {
        var parts = new NewsParts(facts);
        all.forEach(parts::add);
        return parts.parts;
    }

    private void add(News news) {
        if (parts.isEmpty() || isOfAnotherKind(news) || isTooMuch(news)) {
            parts.add(new ArrayList<>());
            types.clear();
            held = 0;
        }
        parts.getLast().add(news);
        if (types.put(news.accountId(), news.type()) == null) held += size(news);
    }

    private boolean isOfAnotherKind(News news) {
        return !types.getOrDefault(news.accountId(), news.type()).equals(news.type());
    }

    private boolean isTooMuch(News news) {
        return !types.containsKey(news.accountId()) && held + size(news) > MOST_FACTS;
    }

    private int size(News news) {
        return facts.getOrDefault(news.accountId(), 0);
    }
}
