package org.guanxi.sales;

import org.guanxi.shared.pinyin.FillInitials;
import org.guanxi.shared.pinyin.FillInitials.Names;
import org.guanxi.shared.pinyin.Initials;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The migrations that SQL cannot do. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    @Bean
    FillInitials fillInitials() {
        return new FillInitials(
                "014",
                new Names("sales_lead", "name", "initials", "TRUE", Initials::ofPerson),
                new Names("sales_lead", "company", "company_initials", "TRUE", Initials::of),
                new Names("deal", "name", "initials", "TRUE", Initials::of));
    }
}
