package org.guanxi.demo;

import java.time.LocalDate;

final class Days {

    private Days() {}

    static String before(String today, int days) {
        return LocalDate.parse(today).minusDays(days).toString();
    }

    /** How many days of its month come after this one. */
    static int leftInMonth(String today) {
        var day = LocalDate.parse(today);
        return day.lengthOfMonth() - day.getDayOfMonth();
    }

    static String after(String today, int days) {
        return LocalDate.parse(today).plusDays(days).toString();
    }
}
