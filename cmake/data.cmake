# SPDX-License-Identifier: Apache-2.0
# ku_add_data(target folder): every file of resources/<folder> as :/kualik/<folder>/<name>. The law is
# data: a new edition or form is a new file there and nothing else.
function(ku_add_data target folder)
    file(GLOB names RELATIVE ${CMAKE_SOURCE_DIR}/resources/${folder} CONFIGURE_DEPENDS
        ${CMAKE_SOURCE_DIR}/resources/${folder}/*.json)
    set(list "<RCC><qresource prefix=\"/kualik/${folder}\">\n")
    foreach(name ${names})
        string(APPEND list "<file alias=\"${name}\">${CMAKE_SOURCE_DIR}/resources/${folder}/${name}</file>\n")
    endforeach()
    string(APPEND list "</qresource></RCC>\n")
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${folder}.qrc CONTENT "${list}" @ONLY)
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${folder}.qrc)
    set_target_properties(${target} PROPERTIES AUTORCC ON)
endfunction()
