package org.guanxi.gateway.operations;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settles dead letters. The note comes first and holds off everybody else; it stays only when Kafka has taken the letter. A
 * process that dies in between leaves the letter open although it was sent: sent twice, it is taken in once.
 */
@Service
class DeadLetterService {

    private static final Logger log = LoggerFactory.getLogger(DeadLetterService.class);

    /** How many go in one request. */
    private static final int AT_ONCE = 500;

    private final LetterTopics topics;
    private final Letters letters;
    private final Settlements settlements;
    private final Replays replays;

    DeadLetterService(LetterTopics topics, Letters letters, Settlements settlements, Replays replays) {
        this.topics = topics;
        this.letters = letters;
        this.settlements = settlements;
        this.replays = replays;
    }

    @Transactional
    public void replay(String name, long offset, Operator by) {
        LetterTopic topic = topics.require(name);
        Letter letter = letters.require(topic, offset);
        settle(topic, offset, Outcome.REPLAYED, null, by);
        replays.send(List.of(letter));
    }

    /** @return how many went out, and how many are still open */
    @Transactional
    public Replayed replayAll(String name, Operator by) {
        LetterTopic topic = topics.require(name);
        Set<Long> settled = settlements.offsets(topic);
        List<Letter> open = letters.read(topic, topic.begin(), AT_ONCE, settled).stream()
                .filter(letter -> settlements.add(topic, letter.offset(), Outcome.REPLAYED, null, by))
                .toList();
        replays.send(open);
        log.info("{} replayed {} letters of {}", by.id(), open.size(), name);
        return new Replayed(open.size(), Math.max(0, topic.end() - topic.begin() - settled.size() - open.size()));
    }

    @Transactional
    public void discard(String name, long offset, String reason, Operator by) {
        LetterTopic topic = topics.require(name);
        letters.require(topic, offset);
        settle(topic, offset, Outcome.DISCARDED, reason, by);
    }

    private void settle(LetterTopic topic, long offset, Outcome outcome, @Nullable String reason, Operator by) {
        if (!settlements.add(topic, offset, outcome, reason, by)) {
            throw new DeadLetterSettled();
        }
        log.info("{} settled {} at {}: {}", by.id(), topic.name(), offset, outcome);
    }
}
