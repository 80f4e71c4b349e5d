package org.guanxi.faults;

import java.util.Random;
import org.guanxi.faults.history.History;

/** When to strike: that many rows of that file are in, and a little later, so that any step of a batch can be hit. */
record Moment(String object, int row, int millisLater) {

    private static final int LONGEST_STEP_MILLIS = 60;

    /** The same for the same seed and victim; between a tenth and nine tenths of the rows. */
    static Moment of(long seed, String victim, History history) {
        var random = new Random(seed * 31 + victim.hashCode());
        random.nextInt();
        var files = history.filesFor(victim);
        var file = files.get(random.nextInt(files.size()));
        return new Moment(
                file.object(), file.rows() * (10 + random.nextInt(75)) / 100, random.nextInt(LONGEST_STEP_MILLIS));
    }

    @Override
    public String toString() {
        return at(row);
    }

    String at(int reached) {
        return "%s, row %,d".formatted(object, reached);
    }
}
