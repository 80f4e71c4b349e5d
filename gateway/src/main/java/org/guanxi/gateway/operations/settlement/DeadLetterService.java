package org.guanxi.gateway.operations.settlement;

import java.util.List;
import org.guanxi.gateway.operations.letter.Letter;
import org.guanxi.gateway.operations.letter.LetterTopic;
import org.guanxi.gateway.operations.letter.LetterTopics;
import org.guanxi.gateway.operations.letter.Letters;
import org.guanxi.gateway.operations.letter.Replays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
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
        settle(topic, offset, Note.replayed(RequestKey.NONE, by));
        replays.send(List.of(letter));
    }

    /**
     * A repeat sees what the first has noted, also when it had to wait for that, and sends nothing.
     *
     * @return how many went out, and how many are still open
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Replayed replayAll(String name, RequestKey request, Operator by) {
        LetterTopic topic = topics.require(name);
        boolean repeated = settlements.countOf(topic, request, by) > 0;
        List<Letter> open = repeated ? List.of() : noted(topic, Note.replayed(request, by));
        replays.send(open);
        log.info("{} replayed {} letters of {}", by.id(), open.size(), name);
        int settled = settlements.offsets(topic).size();
        return new Replayed(
                Math.max(open.size(), settlements.countOf(topic, request, by)),
                Math.max(0, topic.end() - topic.begin() - settled));
    }

    private List<Letter> noted(LetterTopic topic, Note note) {
        return letters.read(topic, topic.begin(), AT_ONCE, settlements.offsets(topic)).stream()
                .filter(letter -> settlements.add(topic, letter.offset(), note))
                .toList();
    }

    @Transactional
    public void discard(String name, long offset, String reason, Operator by) {
        LetterTopic topic = topics.require(name);
        letters.require(topic, offset);
        settle(topic, offset, Note.discarded(reason, by));
    }

    private void settle(LetterTopic topic, long offset, Note note) {
        if (!settlements.add(topic, offset, note)) {
            throw new DeadLetterSettled();
        }
        log.info("{} settled {} at {}: {}", note.by().id(), topic.name(), offset, note.outcome());
    }
}
