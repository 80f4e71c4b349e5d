package org.guanxi.demo.customer;

import java.util.List;

/**
 * Where customers of the story live.
 *
 * @param area what their phone numbers begin with
 */
record City(String name, String country, String area) {

    private static final List<City> ALL = List.of(
            new City("上海", "CN", "+86 21"),
            new City("北京", "CN", "+86 10"),
            new City("深圳", "CN", "+86 755"),
            new City("广州", "CN", "+86 20"),
            new City("杭州", "CN", "+86 571"),
            new City("成都", "CN", "+86 28"),
            new City("武汉", "CN", "+86 27"),
            new City("南京", "CN", "+86 25"),
            new City("苏州", "CN", "+86 512"),
            new City("西安", "CN", "+86 29"),
            new City("青岛", "CN", "+86 532"),
            new City("厦门", "CN", "+86 592"),
            new City("Berlin", "DE", "+49 30"),
            new City("London", "GB", "+44 20"),
            new City("Paris", "FR", "+33 1"),
            new City("Amsterdam", "NL", "+31 20"),
            new City("Stockholm", "SE", "+46 8"),
            new City("Milan", "IT", "+39 02"),
            new City("Chicago", "US", "+1 312"),
            new City("Boston", "US", "+1 617"),
            new City("Toronto", "CA", "+1 416"),
            new City("Sydney", "AU", "+61 2"));

    static City of(String name) {
        return ALL.stream()
                .filter(city -> city.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is no city of the story"));
    }

    /** Made up: no such number is in use. */
    String phone(int number) {
        return area + (area.startsWith("+1 ") ? " 555 %04d" : " 5555 %04d").formatted(number);
    }
}
