package org.guanxi.customer;

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
                new Names("account", "name", "initials", "kind <> 'PERSON'", Initials::of),
                new Names("account", "name", "initials", "kind = 'PERSON'", Initials::ofPerson),
                new Names("contact", "full_name", "initials", "TRUE", Initials::ofPerson));
    }
}
