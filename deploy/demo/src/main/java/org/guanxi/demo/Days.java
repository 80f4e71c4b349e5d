package org.guanxi.demo;

import java.time.LocalDate;

final class Days {

    private Days() {}

    static String before(String today, int days) {
        return LocalDate.parse(today).minusDays(days).toString();
    }

    static String after(String today, int days) {
        return LocalDate.parse(today).plusDays(days).toString();
    }
}
