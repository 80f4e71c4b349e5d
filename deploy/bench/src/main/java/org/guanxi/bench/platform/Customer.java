package org.guanxi.bench.platform;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** A customer that never was; its external source tells where it is from. */
public record Customer(String key, String name, String industry, String region) {

    public static final String SOURCE = "bench";
    private static final String[] INDUSTRIES = {
        "Retail", "Logistics", "Energy", "Health", "Software", "Food", "Textile", "Machinery"
    };
    private static final String[] REGIONS = {"上海", "北京", "广东", "四川", "浙江", "湖北"};
    private static final AtomicLong NEXT = new AtomicLong();
    private static final String RUN = Long.toString(System.currentTimeMillis(), 36);

    public static Customer any() {
        var random = ThreadLocalRandom.current();
        var key = RUN + "-" + NEXT.incrementAndGet();
        return new Customer(
                key,
                "测试公司 " + key,
                INDUSTRIES[random.nextInt(INDUSTRIES.length)],
                REGIONS[random.nextInt(REGIONS.length)]);
    }

    public String phone() {
        return "+86 21 5555 0100";
    }

    public String email() {
        return key + "@example.com";
    }

    public String json() {
        return """
                {"kind":"ORGANISATION","name":"%s","industry":"%s","region":"%s","country":"CN","phone":"%s",\
                "email":"%s","website":"https://example.com","externalKeys":[{"source":"%s","id":"%s"}]}""".formatted(name, industry, region, phone(), email(), SOURCE, key);
    }

    public static String csvHead() {
        return "externalId,kind,name,industry,region,phone,email,website\n";
    }

    public String csv() {
        return String.join(",", key, "ORGANISATION", name, industry, region, phone(), email(), "https://example.com")
                + "\n";
    }
}
