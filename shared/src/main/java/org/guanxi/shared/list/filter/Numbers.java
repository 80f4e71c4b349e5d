package org.guanxi.shared.list.filter;

import java.math.BigDecimal;

/** Numbers that can be written out: {@code 1e1000000000} is short here and a gigabyte of digits in SQL. */
final class Numbers {

    private static final int MOST_DIGITS = 40;

    private Numbers() {}

    /** @throws NumberFormatException also for a number of too many digits */
    static BigDecimal parse(String text) {
        BigDecimal number = new BigDecimal(text);
        if (number.precision() > MOST_DIGITS || number.scale() > MOST_DIGITS || number.scale() < -MOST_DIGITS) {
            throw new NumberFormatException("More than " + MOST_DIGITS + " digits");
        }
        return number;
    }
}
