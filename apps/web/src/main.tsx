import './styles/index.css'
import { createApi } from './api/create-api.js'
import { createServerSource } from './api/create-server-source.js'
import { showApp } from './show-app.js'
import { takeToken } from './state/take-token.js'

showApp(window, createServerSource(createApi(takeToken(window))))
