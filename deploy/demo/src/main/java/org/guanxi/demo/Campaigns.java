package org.guanxi.demo;

import java.util.List;
import java.util.Map;
import org.guanxi.demo.api.Api;
import org.guanxi.demo.api.Json;

/**
 * Campaigns to live segments, each in the language of those who read it: one being written, one under review, two planned, two
 * running, two over.
 */
record Campaigns(Api api, Map<String, String> segmentIds) {

    private static final List<String> WAY = List.of("DRAFT", "IN_REVIEW", "SCHEDULED", "RUNNING", "FINISHED");

    /** @param segment by its name; a Chinese one holds customers in China only, an English one the others */
    record Plan(String key, String name, String segment, String goal, String subject, String body, int states) {}

    static final List<Plan> PLANS = List.of(
            new Plan("call-back-zh", "春季回访", Insight.QUIET_CHINA, "唤回沉默客户", "好久不见，{{name}}", "近来可好？期待再次为您服务。", 5),
            new Plan(
                    "call-back-en",
                    "Spring call-back",
                    Insight.QUIET_ABROAD,
                    "Win back",
                    "It has been a while, {{name}}",
                    "How have you been? We would be glad to serve you again.",
                    5),
            new Plan("thanks-zh", "老客户答谢", Insight.REGULARS_CHINA, "感谢常购客户", "感谢您，{{name}}", "感谢您一直以来的信任与支持。", 4),
            new Plan(
                    "thanks-en",
                    "Thank you",
                    Insight.REGULARS_ABROAD,
                    "Keep regular customers",
                    "Thank you, {{name}}",
                    "Thank you for your trust in all this time.",
                    4),
            new Plan("new-zh", "新品发布", Insight.REGULARS_CHINA, "介绍新品", "{{name}}，新品上市", "我们的新品已经上市，欢迎了解。", 3),
            new Plan(
                    "new-en",
                    "New products",
                    Insight.REGULARS_ABROAD,
                    "Inform",
                    "{{name}}: what is new",
                    "Our new products have arrived. Have a look.",
                    3),
            new Plan("year-end", "年终优惠", Insight.QUIET_CHINA, "促进下单", "年终优惠", "年终优惠已经开始，欢迎选购。", 2),
            new Plan("fair", "展会邀请", Insight.REGULARS_CHINA, "邀请到场", "展会邀请", "诚邀您莅临我们的展位。", 1));

    void load() {
        new Chapter("campaigns").each(PLANS, this::plan);
    }

    private void plan(Plan plan) {
        var campaign = api.post("/api/campaigns", written(plan), "campaign-" + plan.key());
        new Walk(api, "state")
                .along(
                        "/api/campaigns/" + campaign.get("id").text(),
                        WAY.subList(0, plan.states()),
                        state -> Json.object("state", state));
    }

    private Map<String, Object> written(Plan plan) {
        return Json.object(
                "name",
                plan.name(),
                "goal",
                plan.goal(),
                "channel",
                "MAIL",
                "segmentId",
                segmentIds.get(plan.segment()),
                "subject",
                plan.subject(),
                "body",
                greeting(plan) + "\n" + plan.body(),
                "budget",
                2_000 * plan.states(),
                "currency",
                "CNY");
    }

    private static String greeting(Plan plan) {
        return Insight.inChina(plan.segment()) ? "{{name}}，您好！" : "Dear {{name}},";
    }
}
