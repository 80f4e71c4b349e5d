package org.guanxi.gateway.operations.settlement;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/operations/dead-letters/{topic}")
class DeadLetterController {

    private static final int MOST = 100;

    private final DeadLetterQueries queries;
    private final DeadLetterService letters;

    DeadLetterController(DeadLetterQueries queries, DeadLetterService letters) {
        this.queries = queries;
        this.letters = letters;
    }

    @GetMapping
    @Operation(operationId = "listDeadLetters", summary = "List the dead letters of a topic")
    LetterPage list(
            @PathVariable String topic,
            @RequestParam(defaultValue = "false") boolean settled,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "20") int limit) {
        int count = Math.clamp(limit, 1, MOST);
        return settled
                ? queries.settled(topic, after == null ? Long.MAX_VALUE : after, count)
                : queries.open(topic, after == null ? -1 : after, count);
    }

    @GetMapping("/{offset}")
    @Operation(operationId = "getDeadLetter", summary = "Read a dead letter")
    LetterView one(@PathVariable String topic, @PathVariable long offset) {
        return queries.one(topic, offset);
    }

    @PutMapping(path = "/{offset}/state", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "putDeadLetterState", summary = "Replay or discard a dead letter")
    void settle(@PathVariable String topic, @PathVariable long offset, @RequestBody SettleLetter wanted) {
        switch (wanted.state()) {
            case REPLAYED -> letters.replay(topic, offset, Operator.current());
            case DISCARDED -> letters.discard(topic, offset, wanted.requireReason(), Operator.current());
        }
    }

    @PostMapping("/replays")
    @Operation(operationId = "createDeadLetterReplay", summary = "Replay all dead letters of a topic")
    Replayed replayAll(
            @PathVariable String topic,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return letters.replayAll(topic, new RequestKey(key), Operator.current());
    }
}
