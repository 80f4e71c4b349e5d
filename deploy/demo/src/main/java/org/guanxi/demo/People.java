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
    private static final String[] KINDS = Names.words("CALL MAIL MEETING NOTE");
    private static final String[] SUBJECTS_ZH = Names.words("了解年度采购计划 跟进报价 产品演示 合同续签沟通 拜访客户 节日问候");
    private static final String[] SUBJECTS_EN = {
        "Plans for the year",
        "Follow-up on the quote",
        "Product demonstration",
        "Renewal of the contract",
        "Visit on site",
        "Season's greetings"
    };

    void load(List<Customer> customers, String today) {
        var companies =
                customers.stream().filter(customer -> !customer.person()).toList();
        new Chapter("contacts").each(companies, this::contacts);
        var talked = customers.stream()
                .filter(customer -> customer.number() % 2 == 0)
                .toList();
        new Chapter("interactions").each(talked, customer -> interactions(customer, today));
    }

    private void contacts(Customer customer) {
        var random = new Random(31L * customer.number());
        for (var i = 0; i < 2 + customer.number() % 3 / 2; i++) {
            var title = random.nextInt(TITLES_EN.length);
            var name = customer.chinese() ? Names.chineseParts(random) : Names.westernParts(random);
            api.post(
                    "/api/contacts",
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
                            List.of(Json.object("accountId", accountIds.get(customer.key()), "primary", true))),
                    "contact-" + customer.key() + "-" + i);
        }
    }

    private void interactions(Customer customer, String today) {
        var random = new Random(17L * customer.number());
        var said = new ArrayList<Integer>();
        for (var i = 0; i <= random.nextInt(2); i++) {
            said.add(random.nextInt(SUBJECTS_EN.length));
        }
        for (var i = 0; i < said.size(); i++) {
            var subject = said.get(i);
            api.post(
                    "/api/interactions",
                    Json.object(
                            "accountId",
                            accountIds.get(customer.key()),
                            "kind",
                            Names.pick(random, KINDS),
                            "subject",
                            customer.chinese() ? SUBJECTS_ZH[subject] : SUBJECTS_EN[subject],
                            "occurredAt",
                            Days.before(today, 1 + random.nextInt(180)) + "T0" + (1 + random.nextInt(8)) + ":30:00Z"),
                    "interaction-" + customer.key() + "-" + i);
        }
    }
}
