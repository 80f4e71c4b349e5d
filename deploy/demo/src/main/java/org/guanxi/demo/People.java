package org.guanxi.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.guanxi.demo.api.Api;
import org.guanxi.demo.api.Json;
import org.guanxi.demo.customer.Customer;
import org.guanxi.demo.customer.Names;

/** Whom the story talks to: two or three contacts at each company, and what was said to them. */
record People(Api api, Map<String, String> accountIds) {

    private static final String[] TITLES_ZH = Names.words("采购经理 总经理 财务主管 技术总监 行政主管");
    private static final String[] TITLES_EN = {
        "Head of purchasing", "Managing director", "Controller", "CTO", "Office manager"
    };

    /** How it came up, of what is usual for it. */
    record Talk(String chinese, String english, String... kinds) {}

    static final List<Talk> TALKS = List.of(
            new Talk("了解年度采购计划", "Plans for the year", "CALL", "MEETING"),
            new Talk("跟进报价", "Follow-up on the quote", "CALL", "MAIL"),
            new Talk("产品演示", "Product demonstration", "MEETING"),
            new Talk("合同续签沟通", "Renewal of the contract", "CALL", "MAIL", "MEETING"),
            new Talk("拜访客户", "Visit on site", "MEETING"),
            new Talk("节日问候", "Season's greetings", "CALL", "MAIL"),
            new Talk("决策人与预算情况", "Who decides, and the budget", "NOTE"));

    /** What is sent, under a key that makes a second load find it. */
    record Sent(String key, Map<String, Object> body) {}

    void load(List<Customer> customers, String today) {
        new Chapter("contacts").each(contacts(customers), contact -> post("/api/contacts", contact));
        new Chapter("interactions")
                .each(interactions(customers, today), interaction -> post("/api/interactions", interaction));
    }

    private void post(String path, Sent sent) {
        api.post(path, sent.body(), sent.key());
    }

    List<Sent> contacts(List<Customer> customers) {
        return customers.stream()
                .filter(customer -> !customer.person())
                .flatMap(customer -> contacts(customer).stream())
                .toList();
    }

    List<Sent> interactions(List<Customer> customers, String today) {
        return customers.stream()
                .filter(customer -> customer.number() % 2 == 0)
                .flatMap(customer -> interactions(customer, today).stream())
                .toList();
    }

    private List<Sent> contacts(Customer customer) {
        var random = new Random(31L * customer.number());
        var contacts = new ArrayList<Sent>();
        for (var i = 0; i < 2 + customer.number() % 3 / 2; i++) {
            var title = random.nextInt(TITLES_EN.length);
            var name = customer.chinese() ? Names.chineseParts(random) : Names.westernParts(random);
            contacts.add(new Sent(
                    "contact-" + customer.key() + "-" + i,
                    Json.object(
                            "lastName",
                            name[0],
                            "firstName",
                            name[1],
                            "title",
                            customer.chinese() ? TITLES_ZH[title] : TITLES_EN[title],
                            "email",
                            "contact" + (i + 1) + "@" + customer.host(),
                            "phone",
                            customer.phone(),
                            "language",
                            customer.chinese() ? "zh-CN" : "en",
                            "accounts",
                            List.of(Json.object("accountId", accountIds.get(customer.key()), "primary", true)))));
        }
        return contacts;
    }

    private List<Sent> interactions(Customer customer, String today) {
        var random = new Random(17L * customer.number());
        var interactions = new ArrayList<Sent>();
        for (var i = 0; i <= random.nextInt(2); i++) {
            var talk = TALKS.get(random.nextInt(TALKS.size()));
            interactions.add(new Sent("talk-" + customer.key() + "-" + i, said(customer, talk, today, random)));
        }
        return interactions;
    }

    private Map<String, Object> said(Customer customer, Talk talk, String today, Random random) {
        return Json.object(
                "accountId",
                accountIds.get(customer.key()),
                "kind",
                Names.pick(random, talk.kinds()),
                "subject",
                customer.chinese() ? talk.chinese() : talk.english(),
                "occurredAt",
                Days.before(today, 1 + random.nextInt(180)) + "T0" + (1 + random.nextInt(8)) + ":30:00Z");
    }
}
