package org.guanxi.support.cases;

import java.util.List;
import java.util.stream.Stream;

/** A row of the table of allowed moves. */
record CaseStateView(CaseState state, List<CaseState> moves) {

    static List<CaseStateView> all() {
        return Stream.of(CaseState.values())
                .map(state -> new CaseStateView(state, state.moves()))
                .toList();
    }
}
