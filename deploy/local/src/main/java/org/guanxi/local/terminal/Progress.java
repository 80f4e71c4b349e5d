package org.guanxi.local.terminal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Rows that change in place on a terminal, a line per change elsewhere. */
public final class Progress implements AutoCloseable {

    private static final char[] WHEEL = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏".toCharArray();

    private final boolean live;
    private final PrintStream out;
    private final List<Row> rows = new ArrayList<>();
    private final Thread painter;
    private int painted;
    private int turn;
    private volatile boolean closed;

    public Progress() {
        this(Boolean.getBoolean("guanxi.tty"), System.out);
    }

    public Progress(boolean live, PrintStream out) {
        this.live = live;
        this.out = out;
        this.painter = Thread.ofVirtual().unstarted(this::paintOn);
        if (live) {
            painter.start();
        }
    }

    public synchronized Row row(String name) {
        var row = new Row(this, name);
        rows.add(row);
        return row;
    }

    synchronized void changed(Row row) {
        if (!live) {
            out.println(row.plain());
            out.flush();
        }
    }

    private void paintOn() {
        while (!closed) {
            paint();
            Pause.of(120);
        }
    }

    private synchronized void paint() {
        if (closed) {
            return;
        }
        var text = new StringBuilder(painted > 0 ? "\033[" + painted + "A" : "");
        var mark = WHEEL[turn++ % WHEEL.length];
        for (var row : rows) {
            text.append("\033[2K").append(row.line(mark)).append('\n');
        }
        painted = rows.size();
        out.print(text);
        out.flush();
    }

    @Override
    public void close() {
        if (live) {
            paint();
        }
        closed = true;
    }
}
