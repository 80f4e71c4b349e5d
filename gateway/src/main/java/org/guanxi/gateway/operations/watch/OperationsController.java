package org.guanxi.gateway.operations.watch;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.guanxi.gateway.operations.EventsUnavailable;
import org.guanxi.gateway.operations.letter.LetterTopicView;
import org.guanxi.gateway.operations.settlement.DeadLetterQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OperationsController {

    private final Watch watch;
    private final DeadLetterQueries deadLetters;

    OperationsController(Watch watch, DeadLetterQueries deadLetters) {
        this.watch = watch;
        this.deadLetters = deadLetters;
    }

    @GetMapping("/api/operations")
    @Operation(operationId = "getOperations", summary = "Read the health, lags and dead letters of all parts")
    ResponseEntity<OperationsView> operations() {
        Observation seen = watch.latest();
        return answer(OperationsView.of(seen, seen.brokerAway() == null ? letters() : null));
    }

    /** For everybody: which parts of what they use are not as they should be. */
    @GetMapping("/api/system")
    @Operation(operationId = "getSystem", summary = "Read which parts are down or late")
    ResponseEntity<SystemView> system() {
        return answer(SystemView.of(watch.latest()));
    }

    private @Nullable List<LetterTopicView> letters() {
        try {
            return deadLetters.topics();
        } catch (EventsUnavailable away) {
            return null;
        }
    }

    private static <T> ResponseEntity<T> answer(T view) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view);
    }
}
