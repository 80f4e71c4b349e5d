package org.guanxi.analytics.lifetime;

import java.util.Arrays;
import java.util.List;

/** The data do not determine the model; a number would look precise and mean nothing. */
public final class FitRefused extends RuntimeException {

    /** Why, in a form that the reader's language can be found for. */
    public enum Reason {
        /** Fewer customers than parameters can be estimated from. */
        TOO_FEW_CUSTOMERS,
        /** Nobody ordered a second time. */
        NO_REPEAT_ORDERS,
        /** The likelihood rises without end or is flat: the parameters run away. */
        NO_INTERIOR_MAXIMUM
    }

    /** Which of the models, and what it means when it has no maximum. */
    public enum Model {
        BG_NBD("BG/NBD of purchases", "they do not tell when customers leave"),
        MBG_NBD("MBG/NBD of purchases", "they do not tell when customers leave"),
        GAMMA_GAMMA("Gamma-Gamma of amounts", "they do not tell how much customers differ in what they spend");

        private final String name;
        private final String flaw;

        Model(String name, String flaw) {
            this.name = name;
            this.flaw = flaw;
        }
    }

    /** Why more exactly; the messages say it with the numbers. */
    public enum Detail {
        /** So many, and so many are needed. */
        FEW_CUSTOMERS(Reason.TOO_FEW_CUSTOMERS),
        /** So many who spent something on a second order, and so many are needed. */
        FEW_SPENDERS(Reason.TOO_FEW_CUSTOMERS),
        NOBODY_TWICE(Reason.NO_REPEAT_ORDERS),
        NOT_FINITE(Reason.NO_INTERIOR_MAXIMUM),
        NOT_SETTLED(Reason.NO_INTERIOR_MAXIMUM),
        RUNS_AWAY(Reason.NO_INTERIOR_MAXIMUM),
        FLAT(Reason.NO_INTERIOR_MAXIMUM),
        NO_MEAN(Reason.NO_INTERIOR_MAXIMUM);

        private final Reason reason;

        Detail(Reason reason) {
            this.reason = reason;
        }
    }

    private final Detail detail;
    private final List<Integer> numbers;

    public FitRefused(Model model, Detail detail, Integer... numbers) {
        super(model.name + ": " + detail + Arrays.toString(numbers)
                + (detail.reason == Reason.NO_INTERIOR_MAXIMUM ? ", " + model.flaw : ""));
        this.detail = detail;
        this.numbers = List.of(numbers);
    }

    public Reason reason() {
        return detail.reason;
    }

    public Detail detail() {
        return detail;
    }

    public List<Integer> numbers() {
        return numbers;
    }
}
