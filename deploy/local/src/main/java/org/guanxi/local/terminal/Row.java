package org.guanxi.local.terminal;

import java.time.Duration;

/** One line of the progress: a part, what it is doing, since when. */
public final class Row {

    private enum State {
        BUSY,
        DONE,
        FAILED,
        GIVEN_UP
    }

    private final Progress progress;
    private final String name;
    private final long since = System.nanoTime();
    private volatile State state = State.BUSY;
    private volatile String doing = "waiting";
    private volatile Duration took = Duration.ZERO;

    Row(Progress progress, String name) {
        this.progress = progress;
        this.name = name;
    }

    /** Shown in place only: too quick or too often for a line of its own. */
    public void passing(String what) {
        doing = what;
    }

    public void now(String what) {
        doing = what;
        progress.changed(this);
    }

    public void done(String what) {
        end(State.DONE, what);
    }

    public void failed(String what) {
        end(State.FAILED, what);
    }

    /** Neither done nor at fault. */
    public void givenUp(String what) {
        end(State.GIVEN_UP, what);
    }

    private void end(State end, String what) {
        took = Duration.ofNanos(System.nanoTime() - since);
        doing = what;
        state = end;
        progress.changed(this);
    }

    String line(char wheel) {
        return switch (state) {
            case BUSY -> "  %c %-18s %s  \033[2m%s\033[0m".formatted(wheel, name, doing, seconds());
            case DONE -> "  \033[32m✓\033[0m %-18s %s  \033[2m%s\033[0m".formatted(name, doing, seconds());
            case FAILED -> "  \033[31m✗\033[0m %-18s %s".formatted(name, doing);
            case GIVEN_UP -> "  - %-18s %s".formatted(name, doing);
        };
    }

    String plain() {
        return switch (state) {
            case BUSY, GIVEN_UP -> "  %-18s %s".formatted(name, doing);
            case DONE -> "  %-18s %s (%s)".formatted(name, doing, seconds());
            case FAILED -> "  %-18s FAILED: %s".formatted(name, doing);
        };
    }

    private String seconds() {
        var spent = state == State.BUSY ? Duration.ofNanos(System.nanoTime() - since) : took;
        return "%.1f s".formatted(spent.toMillis() / 1000.0);
    }
}
