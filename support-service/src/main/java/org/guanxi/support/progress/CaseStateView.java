package org.guanxi.support.progress;

import java.util.List;
import java.util.stream.Stream;

/** A row of the table of allowed moves. */
public record CaseStateView(CaseState state, List<CaseState> moves) {

    public static List<CaseStateView> all() {
        return Stream.of(CaseState.values())
                .map(state -> new CaseStateView(state, state.moves()))
                .toList();
    }
}
