package org.guanxi.demo.customer;

import java.util.Map;

/** Made-up numbers with the area codes of the story's cities. */
final class Phones {

    private static final Map<String, String> AREAS = Map.ofEntries(
            Map.entry("上海", "+86 21"),
            Map.entry("北京", "+86 10"),
            Map.entry("深圳", "+86 755"),
            Map.entry("广州", "+86 20"),
            Map.entry("杭州", "+86 571"),
            Map.entry("成都", "+86 28"),
            Map.entry("武汉", "+86 27"),
            Map.entry("南京", "+86 25"),
            Map.entry("苏州", "+86 512"),
            Map.entry("西安", "+86 29"),
            Map.entry("青岛", "+86 532"),
            Map.entry("厦门", "+86 592"),
            Map.entry("Berlin", "+49 30"),
            Map.entry("London", "+44 20"),
            Map.entry("Paris", "+33 1"),
            Map.entry("Amsterdam", "+31 20"),
            Map.entry("Stockholm", "+46 8"),
            Map.entry("Milan", "+39 02"),
            Map.entry("Chicago", "+1 312"),
            Map.entry("Boston", "+1 617"),
            Map.entry("Toronto", "+1 416"),
            Map.entry("Sydney", "+61 2"));

    private Phones() {}

    static String in(String city, int number) {
        var area = AREAS.get(city);
        if (area == null) {
            throw new IllegalArgumentException(city + " has no area code");
        }
        return area + (area.startsWith("+1 ") ? " 555 %04d" : " 5555 %04d").formatted(number);
    }
}
