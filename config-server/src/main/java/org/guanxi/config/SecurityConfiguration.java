package org.guanxi.config;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;

/** Services read their configuration with a password; only health and metrics are open. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain passwordForEverythingButHealth(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/health/**", "/actuator/prometheus")
                                .permitAll()
                                .requestMatchers("/encrypt/**", "/decrypt/**")
                                .denyAll()
                                .anyRequest()
                                .authenticated())
                .httpBasic(Customizer.withDefaults())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** Its password is random, not chosen by a person: checked as it is, because hashing it slowly would cost each request 80 ms. */
    @Bean
    UserDetailsService onlyServices(
            @Value("${spring.security.user.name}") String name,
            @Value("${spring.security.user.password}") String password) {
        return asked -> {
            if (!asked.equals(name)) {
                throw new UsernameNotFoundException(asked);
            }
            return User.withUsername(name).password("{noop}" + password).build();
        };
    }
}
