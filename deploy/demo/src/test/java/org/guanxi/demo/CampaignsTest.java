package org.guanxi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guanxi.demo.customer.Customers;
import org.junit.jupiter.api.Test;

class CampaignsTest {

    private static final String HAN = "(?s).*\\p{IsHan}.*";

    /** "感谢您,Felix Adler" is neither. */
    @Test
    void speakTheLanguageOfThoseWhoReadThem() {
        for (var plan : Campaigns.PLANS) {
            var chinese = Insight.inChina(plan.segment());
            for (var text : List.of(plan.name(), plan.goal(), plan.subject(), plan.body())) {
                assertThat(text.matches(HAN)).as(text).isEqualTo(chinese);
                assertThat(chinese && text.matches(".*[,!?].*"))
                        .as("punctuation of %s", text)
                        .isFalse();
            }
        }
    }

    @Test
    void meetPeopleOfTheirLanguageInChinaAndAbroad() {
        assertThat(Customers.all())
                .allMatch(customer -> customer.chinese() == customer.country().equals("CN"));
    }

    @Test
    void areFoundAgainByTheirKeys() {
        assertThat(Campaigns.PLANS).extracting(Campaigns.Plan::key).doesNotHaveDuplicates();
    }
}
