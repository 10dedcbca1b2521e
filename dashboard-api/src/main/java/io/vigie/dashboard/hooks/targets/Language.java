package io.vigie.dashboard.hooks.targets;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The languages in which hooks are told. */
public enum Language {
    @JsonProperty("fr")
    FR,
    @JsonProperty("en")
    EN
}
