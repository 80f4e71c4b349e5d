package org.guanxi.sales.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.guanxi.sales.pipeline.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How likely it is that a deal is won.
 *
 * @param own whether somebody has said so; otherwise it follows from where the deal stands
 * @param by a person's id or an application's name; null where nobody has said it, or nobody knows any more who
 */
@Embeddable
public record Chance(
        @Column(name = "probability") int percent,

        @Column(name = "probability_own") boolean own,

        @Column(name = "probability_by") @Nullable String by) {

    public static Chance of(Stage stage) {
        return new Chance(stage.probability(), false, null);
    }

    public static Chance ended(boolean won) {
        return new Chance(won ? 100 : 0, false, null);
    }

    public Chance told(@Nullable Integer wanted, @Nullable String who) {
        return wanted == null ? this : new Chance(wanted, true, who);
    }

    /** Who sends back what they have read has said nothing. */
    public Chance changed(@Nullable Integer wanted, @Nullable String who) {
        return wanted == null || wanted == percent ? this : told(wanted, who);
    }
}
